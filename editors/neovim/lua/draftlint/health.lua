-- `:checkhealth draftlint`
local M = {}
local health = vim.health

local function program()
  local config = vim.lsp.config.draftlint
  local command = config and config.cmd
  if type(command) ~= 'table' then
    health.error('There is no configuration `draftlint`.', 'Put the folder editors/neovim on the runtime path.')
    return
  end
  local path = vim.fn.exepath(command[1])
  if path == '' then
    health.error('`' .. command[1] .. '` is not on the path.', {
      'Build it: swift build -c release --static-swift-stdlib',
      "Or say where it is: vim.lsp.config('draftlint', { cmd = { '/where/it/is/draftlint', 'lsp' } })",
    })
    return
  end
  local told = vim.system({ path, '--version' }, { text = true }):wait(5000)
  if told.code ~= 0 then
    health.error(path .. ' --version ends with ' .. told.code .. '.')
  else
    health.ok(vim.trim(told.stdout) .. ', ' .. path)
  end
end

local function enabled()
  if vim.lsp.is_enabled('draftlint') then
    health.ok('It is enabled for ' .. table.concat(vim.lsp.config.draftlint.filetypes, ', ') .. '.')
  else
    health.warn('It is not enabled.', "Say vim.lsp.enable('draftlint'), and not vim.g.draftlint_enable = false.")
  end
  if vim.filetype.match({ filename = 'draft.eml' }) ~= 'mail' then
    health.warn('Files .eml are no mail here.', "vim.filetype.add({ extension = { eml = 'mail' } })")
  end
end

local function running()
  local clients = vim.tbl_filter(function(client)
    return client.server_info and client.server_info.name == 'draftlint'
  end, vim.lsp.get_clients())
  if #clients == 0 then return health.info('It runs for no buffer now: open a draft.') end
  local names, shared = {}, {}
  for _, client in ipairs(clients) do
    local buffers = vim.tbl_keys(client.attached_buffers)
    local root = client.root_dir or 'no folder'
    health.ok(string.format('It runs for %d buffers in %s, positions in %s.', #buffers, root, client.offset_encoding))
    names[client.name] = true
    for _, buffer in ipairs(buffers) do shared[buffer] = (shared[buffer] or 0) + 1 end
  end
  for buffer, count in pairs(shared) do
    if count > 1 then
      local only = 'Enable only one of: ' .. table.concat(vim.tbl_keys(names), ', ')
      health.warn('Buffer ' .. buffer .. ' is checked twice.', only)
    end
  end
end

function M.check()
  health.start('draftlint')
  if vim.fn.has('nvim-0.11') == 0 then
    health.error('Neovim is older than 0.11.')
    return
  end
  program()
  enabled()
  running()
end

return M
