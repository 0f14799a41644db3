-- ~/.config/lite-xl/init.lua, with the plugin lsp
local lsp = require "plugins.lsp"

lsp.add_server {
  name = "draftlint",
  language = {
    { id = "plaintext", pattern = "%.te?xt$" },
    { id = "markdown", pattern = "%.md$" },
    { id = "markdown", pattern = "%.markdown$" },
    { id = "html", pattern = "%.x?html?$" },
    { id = "mail", pattern = "%.eml$" },
  },
  file_patterns = { "%.te?xt$", "%.md$", "%.markdown$", "%.x?html?$", "%.eml$" },
  command = { "draftlint", "lsp" },
  incremental_changes = true,
  -- The keys of draftlint.json, which stands above them.
  settings = { draftlint = { rules = { emoticon = "error" } } },
}
