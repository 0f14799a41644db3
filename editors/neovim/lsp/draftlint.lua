-- What `vim.lsp.config` knows of draftlint. `vim.lsp.config('draftlint', {…})` in your init.lua stands above it.
return {
  cmd = { 'draftlint', 'lsp' },
  filetypes = { 'text', 'markdown', 'html', 'mail' },
  root_markers = { 'draftlint.json', '.git' },
  get_language_id = function(_, filetype) return filetype == 'text' and 'plaintext' or filetype end,
  -- The keys of draftlint.json; a settings file stands above them.
  settings = { draftlint = vim.empty_dict() },
}
