'use strict';
// What of a draft is sent: the front matter never is, nor is the header of a mail.

/** Front matter ends within so many bytes or is none. */
const reach = 4096;

/**
 * Where the front matter at the very top ends, behind its closing line; 0 where there is none.
 * The rules are the server's: front matter that is never closed is text, and so is what holds an empty line followed by
 * a line that is no `key: value`.
 * @param {string} text
 * @returns {number}
 */
function frontMatterEnd(text) {
  const line = /(.*?)(\r\n|\n|\r|$)/gy;
  line.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  let isBehindBlank = false;
  for (let number = 0; line.lastIndex < text.length; number += 1) {
    const found = line.exec(text);
    if (!found || Buffer.byteLength(text.slice(0, line.lastIndex)) > reach) return 0;
    const content = found[1];
    const isFence = /^---[ \t]*$/.test(content);
    if (number === 0) {
      if (!isFence) return 0;
    } else if (isFence) {
      return line.lastIndex;
    } else if (/^[ \t]*$/.test(content)) {
      isBehindBlank = true;
    } else if (isBehindBlank && !/^([A-Za-z0-9_-]+:|[ \t]*#)/.test(content)) {
      return 0;
    }
  }
  return 0;
}

/**
 * @param {string} text
 * @param {string} language the document's language id
 * @returns {string}
 */
function sendableBody(text, language) {
  if (language === 'mail' || language === 'eml') {
    const header = /\r\n\r\n|\n\n|\r\r/.exec(text);
    return header ? text.slice(header.index + header[0].length) : '';
  }
  return text.slice(frontMatterEnd(text)).replace(/^(?:[ \t]*(?:\r\n|\n|\r))+/, '');
}

module.exports = { frontMatterEnd, sendableBody };
