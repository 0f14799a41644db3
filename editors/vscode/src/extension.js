'use strict';
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');
const { previewBody, providePreviews } = require('./preview');
const program = require('./program');
const settings = require('./settings');
const { showFindings } = require('./status');

/** @type {import('vscode-languageclient/node').LanguageClient | undefined} */
let client;
/** @type {import('vscode').LogOutputChannel | undefined} */
let log;
/** One start or stop after the other. */
let turn = Promise.resolve();

/** @param {import('vscode').ExtensionContext} context */
async function activate(context) {
  const channel = vscode.window.createOutputChannel('draftlint', { log: true });
  log = channel;
  context.subscriptions.push(
    channel,
    showFindings(() => settings.read().languages),
    providePreviews(),
    vscode.commands.registerCommand('draftlint.restart', restart),
    vscode.commands.registerCommand('draftlint.showLog', () => channel.show()),
    vscode.commands.registerCommand('draftlint.fixAll', fixAll),
    vscode.commands.registerCommand('draftlint.previewBody', previewBody),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (settings.atStart.some((key) => event.affectsConfiguration(key))) return restart();
    })
  );
  await restart();
}

/** @returns {Promise<void>} */
function restart() {
  turn = turn.then(stop).then(start);
  return turn;
}

async function start() {
  const { languages } = settings.read();
  const { command, args } = settings.command();
  await vscode.commands.executeCommand('setContext', 'draftlint.languages', languages);
  const found = program.find(command);
  if (!found) return complain(command);
  const starting = new LanguageClient(
    'draftlint',
    'draftlint',
    { command: found, args },
    {
      documentSelector: languages.flatMap((language) => [
        { scheme: 'file', language },
        { scheme: 'untitled', language },
      ]),
      outputChannel: log,
      middleware: {
        workspace: {
          configuration: async (params, token, next) => {
            const sections = await next(params, token);
            return Array.isArray(sections) ? sections.map(settings.forServer) : sections;
          },
        },
      },
    }
  );
  try {
    await starting.start();
    client = starting;
    await vscode.commands.executeCommand('setContext', 'draftlint.isRunning', true);
  } catch (error) {
    // The client has told it already.
    log?.error(`${found} does not start: ${error instanceof Error ? error.message : error}`);
  }
}

async function stop() {
  const running = client;
  client = undefined;
  await vscode.commands.executeCommand('setContext', 'draftlint.isRunning', false);
  try {
    await running?.dispose();
  } catch (error) {
    log?.warn(`The server did not end as it should: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Nobody waits for the answer: an editor that starts is not to be held up.
 * @param {string} command
 */
function complain(command) {
  log?.error(`There is no program ${command}.`);
  const [where, what] = ['Say where it is', 'Show the log'];
  vscode.window
    .showErrorMessage(`draftlint: there is no program “${command}”. Install it, or say where it is.`, where, what)
    .then((choice) => {
      if (choice === where) return vscode.commands.executeCommand('workbench.action.openSettings', 'draftlint.path');
      if (choice === what) log?.show();
    });
}

async function fixAll() {
  await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.draftlint', apply: 'first' });
}

/** @returns {Promise<void>} */
function deactivate() {
  turn = turn.then(stop);
  return turn;
}

module.exports = { activate, deactivate };
