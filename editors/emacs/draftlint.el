;;; draftlint.el --- Checks messages to Amazon buyers  -*- lexical-binding: t; -*-

;; Package-Requires: ((emacs "26.3"))
;; Version: 0.1.0
;; Keywords: mail, languages, tools

;;; Commentary:

;; Has eglot and lsp-mode start the language server `draftlint' for drafts: plain text, Markdown, HTML and mail.
;;
;;   (add-to-list 'load-path "…/editors/emacs")
;;   (require 'draftlint)
;;   (add-hook 'text-mode-hook #'draftlint-ensure)
;;
;; `draftlint-ensure' starts eglot where it is there, and lsp-mode otherwise.

;;; Code:

(defgroup draftlint nil
  "Checks messages to Amazon buyers."
  :group 'tools
  :link '(url-link "https://developer-docs.amazon.com/sp-api/docs/messaging-api"))

(defcustom draftlint-command '("draftlint" "lsp")
  "How to start the language server: the program and its arguments."
  :type '(repeat string)
  :group 'draftlint)

(defconst draftlint-modes
  '((markdown-mode . "markdown") (gfm-mode . "markdown")
    (html-mode . "html") (mhtml-mode . "html") (sgml-mode . "html")
    (message-mode . "mail") (mail-mode . "mail")
    (text-mode . "plaintext"))
  "The major modes of drafts, each with what the protocol calls its language.")

(defvar eglot-server-programs)
(defvar lsp-language-id-configuration)
(declare-function eglot-ensure "eglot")
(declare-function lsp "lsp-mode")
(declare-function lsp-register-client "lsp-mode")
(declare-function make-lsp-client "lsp-mode")
(declare-function lsp-stdio-connection "lsp-mode")

(defun draftlint--contact (&rest _)
  "Tell eglot the command, whenever it wants one."
  draftlint-command)

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               (cons (mapcar #'car draftlint-modes) #'draftlint--contact)))

(with-eval-after-load 'lsp-mode
  (dolist (mode draftlint-modes)
    (add-to-list 'lsp-language-id-configuration mode))
  (lsp-register-client
   (make-lsp-client
    :new-connection (lsp-stdio-connection (lambda () draftlint-command))
    :major-modes (mapcar #'car draftlint-modes)
    :add-on? t
    :server-id 'draftlint)))

;;;###autoload
(defun draftlint-ensure ()
  "Have the current buffer checked while it is typed, by eglot or by lsp-mode."
  (interactive)
  (cond ((require 'eglot nil t) (eglot-ensure))
        ((require 'lsp-mode nil t) (lsp))
        (t (user-error "Draftlint needs eglot or lsp-mode; install one of them"))))

(provide 'draftlint)
;;; draftlint.el ends here
