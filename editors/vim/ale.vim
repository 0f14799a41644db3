" ~/.vimrc: draftlint for ALE, which checks no plain text unless it is told by what.
let g:ale_linters = extend(get(g:, 'ale_linters', {}), {'text': ['draftlint']})
for s:filetype in ['text', 'markdown', 'html', 'mail']
  call ale#linter#Define(s:filetype, {
  \ 'name': 'draftlint',
  \ 'lsp': 'stdio',
  \ 'executable': 'draftlint',
  \ 'command': '%e lsp',
  \ 'language': s:filetype is# 'text' ? 'plaintext' : s:filetype,
  \ 'project_root': {buffer -> expand('#' . buffer . ':p:h')},
  \})
endfor
