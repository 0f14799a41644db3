" ~/.vimrc: draftlint for vim-lsp
if executable('draftlint')
  autocmd User lsp_setup call lsp#register_server({
  \ 'name': 'draftlint',
  \ 'cmd': {server_info -> ['draftlint', 'lsp']},
  \ 'allowlist': ['text', 'markdown', 'html', 'mail'],
  \ 'languageId': {server_info -> &filetype is# 'text' ? 'plaintext' : &filetype},
  \ 'workspace_config': {'draftlint': {}},
  \})
endif
