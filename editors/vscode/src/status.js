'use strict';
const vscode = require('vscode');

/**
 * How many findings the active document has, in the status bar; a click shows them.
 * @param {() => string[]} languages those that are checked
 * @returns {import('vscode').Disposable}
 */
function showFindings(languages) {
  const item = vscode.window.createStatusBarItem('draftlint.findings', vscode.StatusBarAlignment.Right, 90);
  item.name = 'draftlint';
  item.command = 'workbench.actions.view.problems';

  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !languages().includes(document.languageId)) return item.hide();
    const found = vscode.languages.getDiagnostics(document.uri).filter((one) => one.source === 'draftlint');
    const errors = found.filter((one) => one.severity === vscode.DiagnosticSeverity.Error).length;
    item.text = found.length === 0 ? '$(check) draftlint' : `$(mail) ${found.length}`;
    item.tooltip =
      found.length === 0 ? 'draftlint finds nothing.' : `draftlint: ${count(found.length, 'finding')}, ${count(errors, 'error')}`;
    item.backgroundColor = errors > 0 ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    item.show();
  };

  update();
  return vscode.Disposable.from(
    item,
    vscode.languages.onDidChangeDiagnostics(update),
    vscode.window.onDidChangeActiveTextEditor(update)
  );
}

/** @param {number} number @param {string} noun */
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

module.exports = { showFindings };
