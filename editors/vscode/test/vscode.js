'use strict';
// An editor with nothing behind it: what the extension asks of `vscode` is written down, and events are told by the test.

class Emitter {
  listeners = new Set();
  event = (listener) => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };
  fire(value) {
    return Promise.all([...this.listeners].map((listener) => listener(value)));
  }
  dispose() {
    this.listeners.clear();
  }
}

class Uri {
  constructor(parts) {
    Object.assign(this, { scheme: 'file', path: '', query: '' }, parts);
  }
  static from(parts) {
    return new Uri(parts);
  }
  toString() {
    return `${this.scheme}:${this.path}${this.query && `?${encodeURIComponent(this.query)}`}`;
  }
}

/** The settings that were changed, by their whole names. */
const changed = {};
const defaults = Object.fromEntries(
  Object.entries(require('../package.json').contributes.configuration.properties).map(([key, one]) => [key, one.default])
);

const on = {
  configuration: new Emitter(),
  diagnostics: new Emitter(),
  editor: new Emitter(),
  text: new Emitter(),
};
const seen = { commands: {}, executed: [], messages: [], log: [], items: [], providers: {}, shown: [], answer: undefined };

const vscode = {
  Disposable: { from: (...all) => ({ dispose: () => all.forEach((one) => one.dispose()) }) },
  EventEmitter: Emitter,
  Uri,
  ThemeColor: class {
    constructor(id) {
      this.id = id;
    }
  },
  DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
  StatusBarAlignment: { Left: 1, Right: 2 },
  ViewColumn: { Active: -1, Beside: -2 },
  commands: {
    registerCommand: (id, act) => {
      seen.commands[id] = act;
      return { dispose: () => delete seen.commands[id] };
    },
    executeCommand: async (...values) => void seen.executed.push(values),
  },
  languages: {
    found: [],
    onDidChangeDiagnostics: on.diagnostics.event,
    getDiagnostics: () => vscode.languages.found,
    setTextDocumentLanguage: async (document, languageId) => Object.assign(document, { languageId }),
  },
  window: {
    activeTextEditor: undefined,
    onDidChangeActiveTextEditor: on.editor.event,
    createOutputChannel: () => ({
      show: () => seen.log.push('shown'),
      warn: (line) => seen.log.push(line),
      error: (line) => seen.log.push(line),
      dispose() {},
    }),
    createStatusBarItem: () => {
      const item = { isShown: false, show: () => (item.isShown = true), hide: () => (item.isShown = false), dispose() {} };
      seen.items.push(item);
      return item;
    },
    showErrorMessage: async (...values) => {
      seen.messages.push(values);
      return seen.answer;
    },
    showTextDocument: async (document, options) => void seen.shown.push({ document, options }),
  },
  workspace: {
    textDocuments: [],
    onDidChangeConfiguration: on.configuration.event,
    onDidChangeTextDocument: on.text.event,
    getConfiguration: (section) => ({
      get: (key, otherwise) => changed[`${section}.${key}`] ?? defaults[`${section}.${key}`] ?? otherwise,
    }),
    openTextDocument: async (uri) => {
      const document = { uri, getText: () => seen.providers[uri.scheme].provideTextDocumentContent(uri) };
      vscode.workspace.textDocuments.push(document);
      return document;
    },
    registerTextDocumentContentProvider: (scheme, provider) => {
      seen.providers[scheme] = provider;
      return { dispose: () => delete seen.providers[scheme] };
    },
  },
};

/** Changes a setting as a person does. */
async function change(key, value) {
  changed[key] = value;
  await on.configuration.fire({ affectsConfiguration: (section) => key === section || key.startsWith(`${section}.`) });
}

/** The clients that were made, each with what it was made of. */
const clients = [];
class LanguageClient {
  constructor(id, name, server, options) {
    Object.assign(this, { id, name, server, options, state: 'made' });
    clients.push(this);
  }
  async start() {
    if (LanguageClient.fails) throw new Error('it fails');
    this.state = 'running';
  }
  async dispose() {
    this.state = 'ended';
  }
}

const Module = require('node:module');
const load = Module._load;
Module._load = function (name, ...others) {
  if (name === 'vscode') return vscode;
  if (name === 'vscode-languageclient/node') return { LanguageClient };
  return load.call(this, name, ...others);
};

module.exports = { LanguageClient, Uri, change, clients, on, seen, vscode };
