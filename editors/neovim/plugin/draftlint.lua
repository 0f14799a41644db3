-- Has drafts checked while they are typed: see `:help draftlint`.
if vim.g.loaded_draftlint then return end
vim.g.loaded_draftlint = true

if vim.fn.has('nvim-0.11') == 0 then
  vim.notify('draftlint needs Neovim 0.11 or later', vim.log.levels.WARN)
  return
end

if vim.g.draftlint_enable ~= false then vim.lsp.enable('draftlint') end

local function clients() return vim.lsp.get_clients({ name = 'draftlint' }) end

vim.api.nvim_create_user_command('DraftlintFixAll', function()
  vim.lsp.buf.code_action({ context = { only = { 'source.fixAll.draftlint' }, diagnostics = {} }, apply = true })
end, { desc = 'Apply every preferred repair of this draft' })

vim.api.nvim_create_user_command('DraftlintRestart', function()
  vim.lsp.enable('draftlint', false)
  for _, client in ipairs(clients()) do client:stop() end
  vim.wait(2000, function() return #clients() == 0 end, 10)
  vim.lsp.enable('draftlint')
end, { desc = 'End the language server and start it anew' })

vim.api.nvim_create_user_command('DraftlintLog', function()
  vim.cmd.tabnew(vim.fn.fnameescape(vim.lsp.log.get_filename()))
end, { desc = 'Show what Neovim wrote down about its language servers' })
