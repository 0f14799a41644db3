" Mail that is kept in files.
autocmd BufNewFile,BufRead *.eml setfiletype mail
