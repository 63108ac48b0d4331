// Brings Web Chat, the one file of it that the guest page needs: the package is fetched with npm, checked
// against its known sums, and compressed once as far as it goes. Run by the build when the file is missing.
//   node fetch-webchat.mjs <folder>
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

const version = '4.18.1';
const packageSum = '7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';
const fileSum = '0a68ad0a64fc04d621197da10c3eec0f843e16f7d03f6bcbed29b47517cf9bff';
const wanted = 'package/dist/webchat.js';

const target = process.argv[2];
const work = mkdtempSync(join(tmpdir(), 'webchat-'));
try {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['pack', `botframework-webchat@${version}`, '--pack-destination', work, '--silent'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  const archive = readFileSync(join(work, readdirSync(work).find(name => name.endsWith('.tgz'))));
  expect(createHash('sha512').update(archive).digest('base64'), packageSum, 'the package');

  const file = unpack(gunzipSync(archive));
  expect(createHash('sha256').update(file).digest('hex'), fileSum, wanted);

  const made = join(work, 'made');
  mkdirSync(made);
  writeFileSync(join(made, 'webchat.js'), file);
  writeFileSync(join(made, 'webchat.js.gz'), gzipSync(file, { level: 9 }));
  writeFileSync(join(made, 'webchat.js.br'), brotliCompressSync(file, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: file.length },
  }));
  mkdirSync(dirname(target), { recursive: true });
  place(made);
  console.log(`Web Chat ${version} is in ${target}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function expect(sum, known, what) {
  if (sum !== known) throw new Error(`The sum of ${what} is ${sum}, not ${known}: it is not used.`);
}

/** A tar archive is headers of 512 bytes, each followed by its file, padded to 512. */
function unpack(tar) {
  for (let at = 0; at + 512 <= tar.length;) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const length = parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (name === wanted) return tar.subarray(at + 512, at + 512 + length);
    at += 512 + Math.ceil(length / 512) * 512;
  }

  throw new Error(`${wanted} is not in the package.`);
}

/** Whole or not at all, also when two builds run at once. */
function place(made) {
  const beside = `${target}.${process.pid}`;
  mkdirSync(beside);
  for (const name of readdirSync(made)) writeFileSync(join(beside, name), readFileSync(join(made, name)));
  rmSync(target, { recursive: true, force: true });
  renameSync(beside, target);
}
