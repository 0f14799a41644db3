'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/**
 * The whole path of a program that is named by its path or by its name on the PATH; undefined where there is none.
 * It is looked for before the client starts it, whose own complaint names no way out.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} platform
 * @returns {string | undefined}
 */
function find(name, environment = process.env, platform = process.platform) {
  const named = name.replace(/^~(?=[\\/])/, os.homedir());
  const folders = /[\\/]/.test(named) ? [''] : (environment.PATH ?? '').split(path.delimiter).filter((one) => one !== '');
  const endings = platform === 'win32' ? ['', '.exe'] : [''];
  return folders.flatMap((folder) => endings.map((ending) => path.join(folder, named + ending))).find(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

module.exports = { find };
