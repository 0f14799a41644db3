-- Opens a draft, has its first finding repaired, types more, opens a mail, and quits. `run-neovim.sh` prepares the place,
-- with the plugin as it is shipped: nothing is configured here but what the drive looks at.

local deadline = 10000 -- milliseconds, for each thing that is waited for
local changes = 0
local ended -- the server's exit code and signal

local function say(...)
  io.stdout:write(string.format(...), "\n")
  io.stdout:flush()
end

local function fail(...)
  say("FAILED: " .. string.format(...))
  vim.cmd("cquit 1")
end

local function expect(what, found, expected)
  if not vim.deep_equal(found, expected) then
    fail("%s: %s instead of %s", what, vim.inspect(found), vim.inspect(expected))
  end
  say("%s: %s", what, vim.inspect(found))
end

-- Waits until diagnostics have come for whatever `act` does, and answers them as "line:column code".
local function diagnostics_after(what, act)
  local before = changes
  act()
  if not vim.wait(deadline, function() return changes > before end, 5) then fail("no diagnostics %s", what) end
  return vim.tbl_map(function(diagnostic)
    return string.format("%d:%d-%d %s", diagnostic.lnum, diagnostic.col, diagnostic.end_col, diagnostic.code)
  end, vim.diagnostic.get(0))
end

local function drive()
  vim.o.showmode = false
  vim.api.nvim_create_autocmd("DiagnosticChanged", { callback = function() changes = changes + 1 end })
  vim.lsp.config("draftlint", { on_exit = function(code, signal) ended = { code, signal } end })

  local found = diagnostics_after("after opening", function() vim.cmd.edit("draft.txt") end)
  expect("opened", found, { "0:6-10 emoji" })
  local client = vim.lsp.get_clients({ bufnr = 0 })[1]
  expect("position encoding", client.offset_encoding, "utf-8")
  expect("server", client.server_info.name, "draftlint")

  -- The caret stands on the emoji.
  vim.api.nvim_win_set_cursor(0, { 1, 6 })
  local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
  local hover = client:request_sync("textDocument/hover", params, deadline, 0)
  if not hover or not hover.result then fail("no hover") end
  say("hover: %s", vim.split(hover.result.contents.value, "\n")[1])

  vim.ui.select = function(items, _, choose) choose(items[1]) end
  found = diagnostics_after("after the fix", function() vim.lsp.buf.code_action() end)
  expect("repaired", vim.api.nvim_buf_get_lines(0, 0, 1, true), { "Hello Ana," })
  expect("diagnostics after the fix", found, {})

  local typed = vim.keycode("Go<CR>Use the code BULK8 for 15% off your next purchase.<CR>Bye 😀<Esc>")
  found = diagnostics_after("after typing", function() vim.api.nvim_feedkeys(typed, "tx", false) end)
  expect("typed", vim.api.nvim_buf_get_lines(0, 4, -1, true), {
    "Use the code BULK8 for 15% off your next purchase.", "Bye 😀",
  })
  -- Which words make an offer is the rule's own matter.
  local offers = vim.tbl_filter(function(place) return vim.endswith(place, " coupon") end, found)
  if #offers == 0 or not vim.startswith(offers[1], "4:") then fail("no offer found in %s", vim.inspect(found)) end
  expect("last diagnostic after typing", found[#found], "5:4-8 emoji")

  found = diagnostics_after("after all repairs", function() vim.cmd.DraftlintFixAll() end)
  expect("diagnostics after all repairs", found, {})
  vim.cmd("silent write")

  found = diagnostics_after("of a mail", function() vim.cmd.edit("draft.eml") end)
  expect("mail", { vim.bo.filetype, found }, { "mail", { "4:15-17 emoticon" } })
  vim.cmd.new()
  vim.bo.filetype = "lua"
  vim.wait(100)
  expect("clients of what is no draft", #vim.lsp.get_clients({ bufnr = 0 }), 0)
  vim.cmd.close()

  vim.cmd.checkhealth("draftlint")
  local health = vim.api.nvim_buf_get_lines(0, 0, -1, true)
  local words = table.concat(health, "\n")
  if words:find("ERROR") or words:find("WARNING") or not words:find("It runs for 2 buffers") then fail("health: %s", words) end
  say("health: %s", vim.trim(vim.tbl_filter(function(line) return line:find("draftlint 0") end, health)[1]))
  vim.cmd.close()
  vim.cmd.helptags("ALL")
  vim.cmd.help("draftlint-keys")
  vim.cmd.close()

  vim.cmd.DraftlintRestart()
  expect("server ended with code and signal", ended, { 0, 0 })
  local attached = vim.wait(deadline, function() return #vim.lsp.get_clients({ bufnr = 0 }) == 1 end, 5)
  if not attached then fail("the server does not come again") end
  client, ended = vim.lsp.get_clients({ bufnr = 0 })[1], nil

  -- Shutdown, its answer, exit, and then Neovim waits for the process.
  say("quitting at %d", os.time())
  client:stop()
  if not vim.wait(deadline, function() return ended end, 5) then fail("the server does not end") end
  expect("server ended with code and signal", ended, { 0, 0 })
  vim.cmd("qall!")
end

-- From the main loop, as if a person had begun.
vim.schedule(function()
  local ok, problem = xpcall(drive, debug.traceback)
  if not ok then fail("%s", problem) end
end)
