'use strict';
const vscode = require('vscode');

/** Those of the section that the extension reads; all others are the server's, the keys of draftlint.json. */
const own = ['path', 'languages', 'logFile', 'logLevel', 'trace'];

/** Those that a running server cannot take. */
const atStart = ['path', 'languages', 'logFile', 'logLevel'].map((key) => `draftlint.${key}`);

function read() {
  const section = vscode.workspace.getConfiguration('draftlint');
  return {
    path: section.get('path', 'draftlint') || 'draftlint',
    languages: section.get('languages', /** @type {string[]} */ ([])),
    logFile: section.get('logFile', ''),
    logLevel: section.get('logLevel', 'info'),
  };
}

/** How the server is started. */
function command() {
  const { path, logFile, logLevel } = read();
  const args = logFile ? ['lsp', '--log', logFile, '--log-level', logLevel] : ['lsp'];
  return { command: path, args };
}

/**
 * What the server is told when it asks for the section.
 * @param {any} section
 */
function forServer(section) {
  if (!section || typeof section !== 'object') return section;
  return Object.fromEntries(Object.entries(section).filter(([key]) => !own.includes(key)));
}

module.exports = { atStart, command, forServer, own, read };
