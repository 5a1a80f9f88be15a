// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the script of the teacher's form over a page of plain objects, fills it in, and
// writes what it would have saved to standard output.
'use strict';

const fs = require('fs');
const html = fs.readFileSync(process.argv[2], 'utf8');
const script = html.match(/<script>([\s\S]*)<\/script>/)[1];

const things = {};
function thing() {
  return {
    value: '', textContent: '', children: [], heard: {},
    appendChild(child) { this.children.push(child); if (child.id) { things[child.id] = child; } },
    removeChild() {},
    addEventListener(name, work) { this.heard[name] = work; },
    focus() {},
    click() { if (this.download) { this.saved = true; } },
    get firstChild() { return { textContent: this.textContent }; },
  };
}
for (const [, id] of html.matchAll(/ id="(\w+)"/g)) { things[id] = thing(); }

let saved = null;
const made = {
  document: {
    getElementById: (id) => things[id],
    createElement() {
      const one = thing();
      let id = '';
      Object.defineProperty(one, 'id', {
        get: () => id, set(now) { id = now; things[now] = one; },
      });
      return one;
    },
    querySelector: (asked) => ({ firstChild: { textContent: asked } }),
    body: thing(),
  },
  Blob: class { constructor(parts) { saved = parts.join(''); } },
  URL: { createObjectURL: () => 'blob:', revokeObjectURL() {} },
  setTimeout() {},
};
new Function(...Object.keys(made), script)(...Object.values(made));

function submit() { things.form.heard.submit({ preventDefault() {} }); }
function expect(what, said) { if (!what) { throw new Error(said); } }

submit();
expect(saved === null && things.problems.textContent !== '', 'nobody is said to have filled it in');
things.reportedBy.value = 'kontaktlærer';
things.stage.value = '5-7';
things.question.value = ' Hva nå?\r\n\n\u0007Og så? ';
submit();
expect(saved === null, 'saved at once though it lacks much');
things.question.value += '01017012345';
submit();
expect(saved === null, 'a number of eleven digits was let through');
things.question.value = ' Hva nå?\r\n\n\u0007Og så? ';
things.strengths.value = 'Tegner';
things.guardiansView.value = 'De kjenner det igjen';
things.pupilsView.value = 'Vil ha venner';
things.what0.value = 'Fast plass';
things.from0.value = '2026-09-01';
things.to0.value = '2026-08-01';
things.effect0.value = 'Litt roligere';
submit();
expect(saved !== null, 'not saved: ' + things.problems.textContent);
process.stdout.write(saved);
