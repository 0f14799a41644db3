'use strict';
const vscode = require('vscode');
const { sendableBody } = require('./body');

const scheme = 'draftlint-body';

/**
 * Shows beside a draft what of it is sent, and follows it while it is typed.
 * @returns {import('vscode').Disposable}
 */
function providePreviews() {
  const changed = new vscode.EventEmitter();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => {
        const draft = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.query);
        return draft ? sendableBody(draft.getText(), draft.languageId) : '';
      },
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      const preview = address(document);
      const isShown = vscode.workspace.textDocuments.some((one) => one.uri.toString() === preview.toString());
      if (isShown) changed.fire(preview);
    })
  );
}

/** @param {import('vscode').TextDocument} document */
function address(document) {
  const name = document.uri.path.split('/').pop();
  return vscode.Uri.from({ scheme, path: `/${name}, as it is sent`, query: document.uri.toString() });
}

async function previewBody() {
  const draft = vscode.window.activeTextEditor?.document;
  if (!draft || draft.uri.scheme === scheme) return;
  const preview = await vscode.workspace.openTextDocument(address(draft));
  await vscode.languages.setTextDocumentLanguage(preview, draft.languageId);
  await vscode.window.showTextDocument(preview, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true });
}

module.exports = { previewBody, providePreviews };
