'use strict';
const assert = require('node:assert/strict');
const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');
require('./vscode');
const { sendableBody } = require('../src/body');
const program = require('../src/program');
const settings = require('../src/settings');
const manifest = require('../package.json');

const root = path.join(__dirname, '..');
const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
/** The real server: DRAFTLINT, or the one on the path. */
const server = program.find(process.env.DRAFTLINT ?? 'draftlint');

test('front matter is not sent', () => {
  for (const [text, body] of [
    ['---\nkind: necessary\n---\n\nHello', 'Hello'],
    ['\uFEFF--- \r\nkind: necessary\r\n---\t\r\nHello\r\n', 'Hello\r\n'],
    ['---\n# a word\n\norder: 1\n---\nHello', 'Hello'],
    ['---\nkind: necessary\nHello', '---\nkind: necessary\nHello'],
    ['---\n\nA rule above.\n\n---\nHello', '---\n\nA rule above.\n\n---\nHello'],
    [`---\nkey: ${'x'.repeat(5000)}\n---\nHello`, `---\nkey: ${'x'.repeat(5000)}\n---\nHello`],
    ['Hello\n---\nkind: x\n---\n', 'Hello\n---\nkind: x\n---\n'],
    ['', ''],
  ]) {
    assert.equal(sendableBody(text, 'plaintext'), body);
  }
});

test('the header of a mail is not shown', () => {
  assert.equal(sendableBody('Subject: a\nX-Draft-Kind: necessary\n\nHello\n\nBye', 'mail'), 'Hello\n\nBye');
  assert.equal(sendableBody('Subject: a\r\n\r\nHello', 'eml'), 'Hello');
  assert.equal(sendableBody('Subject: a', 'mail'), '');
});

test('a program is found by its path and by its name', () => {
  const folder = path.dirname(process.execPath);
  assert.equal(program.find(process.execPath), process.execPath);
  assert.equal(program.find('node', { PATH: ['/nowhere', folder].join(path.delimiter) }), path.join(folder, 'node'));
  assert.equal(program.find('node', { PATH: '/nowhere' }), undefined);
  assert.equal(program.find(root), undefined, 'a folder is no program');
});

test('every setting that is read is in the manifest, and those of the server are in its schema', () => {
  const keys = Object.keys(manifest.contributes.configuration.properties).map((key) => key.split('.')[1]);
  for (const key of [...settings.own, ...settings.atStart.map((key) => key.split('.')[1])]) assert.ok(keys.includes(key), key);
  const schema = JSON.parse(read('settings.schema.json'));
  for (const key of keys.filter((one) => !settings.own.includes(one))) assert.ok(key in schema.properties, key);
});

test('the schema is the one of the protocol', () => {
  assert.equal(read('settings.schema.json'), read('../../protocol/settings.schema.json'), 'npm run schema renews it');
});

test('what the manifest names is there', () => {
  const { languages, snippets, jsonValidation, walkthroughs } = manifest.contributes;
  const steps = walkthroughs.flatMap((one) => one.steps);
  const files = [
    manifest.main,
    ...languages.flatMap((one) => one.configuration ?? []),
    ...snippets.map((one) => one.path),
    ...jsonValidation.map((one) => one.url),
    ...steps.map((one) => one.media.markdown),
  ];
  for (const file of files) assert.ok(fs.existsSync(path.join(root, file)), file);
  const commands = manifest.contributes.commands.map((one) => one.command);
  for (const [, command] of JSON.stringify(steps).matchAll(/command:(draftlint\.\w+)/g)) assert.ok(commands.includes(command));
  for (const file of languages.flatMap((one) => one.configuration ?? [])) JSON.parse(read(file));
});

test('snippets are drafts without a finding', { skip: !server && 'draftlint is not there' }, () => {
  for (const [file, name] of [['drafts', 'draft.txt'], ['mail', 'draft.eml']]) {
    for (const [title, { body }] of Object.entries(JSON.parse(read(`snippets/${file}.json`)))) {
      const values = {};
      const text = body
        .join('\n')
        .replace(/\$\{(\d+):([^}]*)\}/g, (_, number, value) => (values[number] = value))
        .replace(/\$(\d+)/g, (_, number) => values[number] ?? '');
      const run = spawnSync(server, ['check', '--stdin-path', name, '-'], { input: text, encoding: 'utf8' });
      assert.equal(run.status, 0, `${title}: ${run.stdout}${run.stderr}`);
    }
  }
});

test('the command line of the settings starts a server', { skip: !server && 'draftlint is not there', timeout: 10000 }, async () => {
  const child = spawn(server, settings.command().args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  const ended = new Promise((resolve) => child.on('exit', resolve));
  send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
  send({ method: 'initialized', params: {} });
  send({ id: 2, method: 'shutdown' });
  send({ method: 'exit' });
  assert.equal(await ended, 0);
  assert.match(output, /"name":"draftlint"/);
});
