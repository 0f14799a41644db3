// What of the editor's interface the extension uses, as @types/vscode 1.82 has it.
declare module 'vscode' {
  type Thenable<T> = PromiseLike<T>;
  type Event<T> = (listener: (event: T) => unknown) => Disposable;

  class Disposable {
    static from(...all: { dispose(): unknown }[]): Disposable;
    dispose(): unknown;
  }
  class EventEmitter<T> {
    event: Event<T>;
    fire(value: T): void;
    dispose(): void;
  }
  class ThemeColor {
    constructor(id: string);
  }
  class Uri {
    static from(parts: { scheme: string; path?: string; query?: string }): Uri;
    readonly scheme: string;
    readonly path: string;
    readonly query: string;
    toString(): string;
  }

  enum DiagnosticSeverity {
    Error = 0,
    Warning = 1,
    Information = 2,
    Hint = 3,
  }
  enum StatusBarAlignment {
    Left = 1,
    Right = 2,
  }
  enum ViewColumn {
    Active = -1,
    Beside = -2,
  }

  interface Diagnostic {
    message: string;
    severity: DiagnosticSeverity;
    source?: string;
  }
  interface TextDocument {
    readonly uri: Uri;
    readonly languageId: string;
    getText(): string;
  }
  interface TextEditor {
    readonly document: TextDocument;
  }
  interface StatusBarItem extends Disposable {
    name: string | undefined;
    text: string;
    tooltip: string | undefined;
    command: string | undefined;
    backgroundColor: ThemeColor | undefined;
    show(): void;
    hide(): void;
  }
  interface OutputChannel extends Disposable {
    show(): void;
  }
  interface LogOutputChannel extends OutputChannel {
    warn(message: string): void;
    error(message: string): void;
  }
  interface WorkspaceConfiguration {
    get<T>(section: string, otherwise: T): T;
  }
  interface ConfigurationChangeEvent {
    affectsConfiguration(section: string): boolean;
  }
  interface TextDocumentContentProvider {
    onDidChange?: Event<Uri>;
    provideTextDocumentContent(uri: Uri): string;
  }
  interface ExtensionContext {
    readonly subscriptions: { dispose(): unknown }[];
  }

  namespace commands {
    function registerCommand(id: string, act: (...values: any[]) => unknown): Disposable;
    function executeCommand(id: string, ...values: unknown[]): Thenable<unknown>;
  }
  namespace languages {
    const onDidChangeDiagnostics: Event<unknown>;
    function getDiagnostics(uri: Uri): Diagnostic[];
    function setTextDocumentLanguage(document: TextDocument, id: string): Thenable<TextDocument>;
  }
  namespace window {
    const activeTextEditor: TextEditor | undefined;
    const onDidChangeActiveTextEditor: Event<TextEditor | undefined>;
    function createOutputChannel(name: string, options: { log: true }): LogOutputChannel;
    function createStatusBarItem(id: string, alignment: StatusBarAlignment, priority?: number): StatusBarItem;
    function showErrorMessage(message: string, ...choices: string[]): Thenable<string | undefined>;
    function showTextDocument(
      document: TextDocument,
      options: { viewColumn?: ViewColumn; preserveFocus?: boolean; preview?: boolean }
    ): Thenable<TextEditor>;
  }
  namespace workspace {
    const textDocuments: readonly TextDocument[];
    const onDidChangeConfiguration: Event<ConfigurationChangeEvent>;
    const onDidChangeTextDocument: Event<{ document: TextDocument }>;
    function getConfiguration(section: string): WorkspaceConfiguration;
    function openTextDocument(uri: Uri): Thenable<TextDocument>;
    function registerTextDocumentContentProvider(scheme: string, provider: TextDocumentContentProvider): Disposable;
  }
}

declare module 'vscode-languageclient/node' {
  interface ConfigurationParams {
    items: { section?: string }[];
  }
  interface LanguageClientOptions {
    documentSelector?: { scheme: string; language: string }[];
    outputChannel?: import('vscode').OutputChannel;
    middleware?: {
      workspace?: {
        configuration?: (
          params: ConfigurationParams,
          token: unknown,
          next: (params: ConfigurationParams, token: unknown) => Promise<unknown>
        ) => Promise<unknown>;
      };
    };
  }
  class LanguageClient {
    constructor(id: string, name: string, server: { command: string; args?: string[] }, options: LanguageClientOptions);
    start(): Promise<void>;
    dispose(): Promise<void>;
  }
}
