" Opens a draft with ALE, has its finding repaired, types, and quits. `run-vim.sh` prepares the place.
let s:seen = []

function! s:End(status) abort
  call writefile(s:seen, 'seen')
  execute a:status == 0 ? 'qall!' : 'cquit!'
endfunction

" Waits until the findings are these, each as "line:column-column code".
function! s:Expect(what, expected) abort
  let l:end = reltime()
  let l:found = []
  while reltimefloat(reltime(l:end)) < 10
    let l:found = map(copy(ale#engine#GetLoclist(bufnr(''))), {_, one -> printf('%d:%d-%d %s', one.lnum, one.col, one.end_col, one.code)})
    if l:found ==# a:expected | break | endif
    sleep 20m
  endwhile
  call add(s:seen, a:what . ': ' . string(l:found))
  if l:found !=# a:expected | call s:End(1) | endif
endfunction

" All ASCII: ALE counts in bytes where the protocol counts in UTF-16.
edit draft.txt
call s:Expect('opened', ['1:11-12 emoticon'])
call cursor(1, 11)
" The first of the repairs that ALE lists.
call feedkeys("1\<CR>", 't')
ALECodeAction
let s:end = reltime()
while getline(1) =~# ':)' && reltimefloat(reltime(s:end)) < 10
  sleep 20m
endwhile
call add(s:seen, getline(1))
" In a script nobody waits for keys, and ALE hears of no change by itself.
ALELint
call s:Expect('repaired', [])
call append('$', 'Bye :)')
ALELint
call s:Expect('typed', [printf('%d:5-6 emoticon', line('$'))])
edit! draft.eml
call s:Expect('mail', ['5:16-17 emoticon'])
call s:End(0)
