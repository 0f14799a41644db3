'use strict';
const assert = require('node:assert/strict');
const { after, before, test } = require('node:test');
const { LanguageClient, Uri, change, clients, on, seen, vscode } = require('./vscode');
const extension = require('../src/extension');
const manifest = require('../package.json');

const program = process.execPath;
const context = { subscriptions: [] };
const draft = (text, languageId = 'plaintext') => ({ uri: new Uri({ path: '/drafts/a.txt' }), languageId, getText: () => text });
const show = (document) => {
  vscode.window.activeTextEditor = document && { document };
  if (document && !vscode.workspace.textDocuments.includes(document)) vscode.workspace.textDocuments.push(document);
  return on.editor.fire(vscode.window.activeTextEditor);
};

before(async () => {
  await change('draftlint.path', program);
  await extension.activate(context);
});
after(() => extension.deactivate());

test('a client is started with the program of the settings, for the languages of the settings', () => {
  assert.equal(clients.length, 1);
  const [client] = clients;
  assert.deepEqual(client.server, { command: program, args: ['lsp'] });
  assert.equal(client.state, 'running');
  assert.equal(client.id, 'draftlint', 'draftlint.trace.server is looked up by it');
  assert.deepEqual(client.options.documentSelector.slice(0, 2), [
    { scheme: 'file', language: 'plaintext' },
    { scheme: 'untitled', language: 'plaintext' },
  ]);
  const languages = new Set(client.options.documentSelector.map((one) => one.language));
  assert.deepEqual([...languages], manifest.contributes.configuration.properties['draftlint.languages'].default);
});

test('every command of the manifest is there, and no other', () => {
  assert.deepEqual(Object.keys(seen.commands).sort(), manifest.contributes.commands.map((one) => one.command).sort());
});

test('the server is told its own settings, not those of the extension', async () => {
  const { configuration } = clients.at(-1).options.middleware.workspace;
  const section = { path: 'x', trace: { server: 'off' }, languages: [], logFile: '', logLevel: 'info', rules: { emoji: 'off' } };
  const told = await configuration({ items: [{ section: 'draftlint' }] }, undefined, async () => [section, null]);
  assert.deepEqual(told, [{ rules: { emoji: 'off' } }, null]);
});

test('another program, log or language starts the server anew; a rule does not', async () => {
  const count = clients.length;
  await change('draftlint.rules', { emoji: 'off' });
  assert.equal(clients.length, count);
  await change('draftlint.logFile', '/tmp/draftlint.log');
  assert.equal(clients.length, count + 1);
  assert.equal(clients[count - 1].state, 'ended');
  assert.deepEqual(clients[count].server.args, ['lsp', '--log', '/tmp/draftlint.log', '--log-level', 'info']);
  await change('draftlint.logFile', '');
  await Promise.all([seen.commands['draftlint.restart'](), seen.commands['draftlint.restart']()]);
  assert.equal(clients.filter((one) => one.state === 'running').length, 1);
});

test('a program that is not there is told with a way out, and nothing is started', async () => {
  const count = clients.length;
  seen.answer = 'Say where it is';
  await change('draftlint.path', 'no-such-program');
  assert.equal(clients.length, count);
  assert.match(seen.messages.at(-1)[0], /there is no program “no-such-program”/);
  await new Promise(setImmediate);
  assert.deepEqual(seen.executed.at(-1), ['workbench.action.openSettings', 'draftlint.path']);
  seen.answer = 'Show the log';
  await seen.commands['draftlint.restart']();
  await new Promise(setImmediate);
  assert.equal(seen.log.at(-1), 'shown');
  await change('draftlint.path', program);
  assert.equal(clients.at(-1).state, 'running');
});

test('a server that does not start leaves the extension able to try again', async () => {
  LanguageClient.fails = true;
  await seen.commands['draftlint.restart']();
  assert.match(seen.log.at(-1), /does not start: it fails/);
  LanguageClient.fails = false;
  await seen.commands['draftlint.restart']();
  assert.equal(clients.at(-1).state, 'running');
  assert.deepEqual(seen.executed.at(-1), ['setContext', 'draftlint.isRunning', true]);
});

test('the status bar counts the findings of the active document', async () => {
  const [item] = seen.items;
  await show(undefined);
  assert.equal(item.isShown, false);
  vscode.languages.found = [];
  await show(draft('Hello'));
  assert.deepEqual([item.isShown, item.text, item.tooltip], [true, '$(check) draftlint', 'draftlint finds nothing.']);
  vscode.languages.found = [
    { source: 'draftlint', severity: 0 },
    { source: 'draftlint', severity: 1 },
    { source: 'other', severity: 0 },
  ];
  await on.diagnostics.fire({});
  assert.deepEqual([item.text, item.tooltip], ['$(mail) 2', 'draftlint: 2 findings, 1 error']);
  assert.equal(item.backgroundColor.id, 'statusBarItem.errorBackground');
  await show(draft('fn main() {}', 'rust'));
  assert.equal(item.isShown, false);
});

test('fix all asks for the kind that the server offers', async () => {
  await seen.commands['draftlint.fixAll']();
  assert.deepEqual(seen.executed.at(-1), ['editor.action.codeAction', { kind: 'source.fixAll.draftlint', apply: 'first' }]);
});

test('the preview shows what is sent and follows the draft', async () => {
  let text = '---\nkind: necessary\n---\nHello';
  const document = { ...draft(''), getText: () => text };
  vscode.workspace.textDocuments = [];
  await show(document);
  await seen.commands['draftlint.previewBody']();
  const { document: preview, options } = seen.shown.at(-1);
  assert.equal(options.viewColumn, vscode.ViewColumn.Beside);
  assert.equal(preview.uri.path, '/a.txt, as it is sent');
  assert.equal(preview.getText(), 'Hello');
  const told = [];
  seen.providers['draftlint-body'].onDidChange((uri) => told.push(uri.toString()));
  text += ' Ana';
  await on.text.fire({ document });
  assert.deepEqual(told, [preview.uri.toString()]);
  assert.equal(preview.getText(), 'Hello Ana');
  await on.text.fire({ document: { ...draft('x'), uri: new Uri({ path: '/drafts/b.txt' }) } });
  assert.equal(told.length, 1);
});

test('deactivating ends the server', async () => {
  await extension.deactivate();
  assert.equal(clients.filter((one) => one.state === 'running').length, 0);
});
