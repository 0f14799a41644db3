;;; drive.el --- Drives Emacs through a draft  -*- lexical-binding: t; -*-

;; emacs --batch -L editors/emacs -l drive.el DRAFT CLIENT SERVER
;; Opens the draft under eglot or lsp-mode, waits for diagnostics, applies a repair, types, waits for new diagnostics, and
;; ends. Prints what it saw, a line a step. Both clients ask for the shutdown, say exit, and kill at once: there is no exit
;; status to look at.

(require 'cl-lib)
(setq load-prefer-newer t)
(package-initialize)
(require 'draftlint)

(defun drive-say (format &rest values)
  (princ (concat (apply #'format format values) "\n")))

(defun drive-wait (what test)
  "Wait until TEST answers something; end with an error that names WHAT otherwise."
  (let ((end (+ (float-time) 20)) (answer nil))
    (while (and (not (setq answer (funcall test))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (or answer (error "Waited in vain for %s" what))))

(defun drive-lines (found)
  (mapconcat (lambda (line) (number-to-string line)) (sort (mapcar #'car found) #'<) " "))

(cl-defstruct drive-client start diagnostics repair send stop)

(defun drive-eglot ()
  (require 'eglot)
  (setq eglot-confirm-server-initiated-edits nil eglot-autoshutdown nil eglot-sync-connect t)
  (let (server process)
    (make-drive-client
     :start (lambda ()
              (setq server (apply #'eglot--connect (eglot--guess-contact))
                    process (jsonrpc--process server))
              (flymake-start))
     :diagnostics (lambda ()
                    (mapcar (lambda (one)
                              (cons (line-number-at-pos (flymake-diagnostic-beg one))
                                    (replace-regexp-in-string "^draftlint \\[.*?\\]: " "" (flymake-diagnostic-text one))))
                            (flymake-diagnostics)))
     :repair (lambda (from to)
               (let ((action (seq-find (lambda (one) (eq (plist-get one :isPreferred) t))
                                       (eglot-code-actions from to "quickfix"))))
                 (eglot--apply-workspace-edit (plist-get action :edit))
                 (plist-get action :title)))
     ;; In a batch no idle timer runs that would send what was typed.
     :send (lambda () (eglot--signal-textDocument/didChange))
     :stop (lambda ()
             (eglot-shutdown server)
             (drive-wait "the end" (lambda () (not (process-live-p process))))
             "ended"))))

(defun drive-lsp-mode ()
  (setq lsp-session-file (make-temp-file "lsp-session") lsp-auto-guess-root t lsp-enable-file-watchers nil
        lsp-enable-snippet nil lsp-diagnostics-provider :none lsp-restart 'ignore lsp-log-io nil
        lsp-debounce-full-sync-notifications nil lsp-modeline-code-actions-enable nil lsp-idle-delay 0.1
        lsp-headerline-breadcrumb-enable nil lsp-enable-symbol-highlighting nil lsp-keep-workspace-alive nil)
  (require 'lsp-mode)
  (let (process)
    (make-drive-client
     :start (lambda ()
              (lsp-workspace-folders-add default-directory)
              (lsp)
              (drive-wait "the server"
                          (lambda () (seq-find (lambda (one) (eq (lsp--workspace-status one) 'initialized))
                                               (lsp-workspaces))))
              (setq process (lsp--workspace-cmd-proc (car (lsp-workspaces)))))
     :diagnostics (lambda ()
                    (mapcar (lambda (one)
                              (cons (1+ (gethash "line" (gethash "start" (gethash "range" one))))
                                    (gethash "message" one)))
                            (lsp--get-buffer-diagnostics)))
     :repair (lambda (from to)
               (goto-char from)
               (let ((action (seq-find (lambda (one) (gethash "isPreferred" one)) (lsp-code-actions-at-point))))
                 (lsp-execute-code-action action)
                 (gethash "title" action)))
     :send #'ignore
     :stop (lambda ()
             (lsp-workspace-shutdown (car (lsp-workspaces)))
             (drive-wait "the end" (lambda () (not (process-live-p process))))
             "ended"))))

(let* ((draft (pop command-line-args-left))
       (name (pop command-line-args-left))
       (draftlint-command (list (pop command-line-args-left) "lsp"))
       (client (if (equal name "eglot") (drive-eglot) (drive-lsp-mode)))
       (found (lambda () (funcall (drive-client-diagnostics client)))))
  (find-file draft)
  (funcall (drive-client-start client))
  (drive-wait "diagnostics" found)
  (drive-say "opened: lines %s" (drive-lines (funcall found)))
  (let ((line (caar (sort (funcall found) (lambda (one other) (> (car one) (car other)))))))
    (goto-char (point-min))
    (forward-line (1- line))
    (drive-say "repaired: %s" (funcall (drive-client-repair client)
                                       (line-beginning-position) (line-end-position)))
    (drive-wait "the repair" (lambda () (not (assq line (funcall found)))))
    (drive-say "then: lines %s" (drive-lines (funcall found))))
  (goto-char (point-max))
  (insert "Bye :)\n")
  (funcall (drive-client-send client))
  (let ((last (1- (line-number-at-pos (point-max)))))
    (drive-wait "what was typed" (lambda () (assq last (funcall found))))
    (drive-say "typed: %s" (cdr (assq last (funcall found)))))
  (set-buffer-modified-p nil)
  (drive-say "%s" (funcall (drive-client-stop client))))
