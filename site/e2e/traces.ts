import { execFile } from 'node:child_process';

/** Every way in which a text of ASCII letters can stand in a file: as it is, in an address, packed in base64. */
function waysToWrite(text: string): string[] {
  const all = [text, encodeURIComponent(text), Buffer.from(text).toString('hex')];
  for (const before of [0, 1, 2]) {
    const packed = Buffer.from(' '.repeat(before) + text).toString('base64');
    // The first and last letters also hold bits of what stands around it.
    all.push(packed.slice(before === 0 ? 0 : before + 1).replace(/..?=*$/u, ''));
  }
  return [...new Set(all)];
}

/** The files below some folders and files in which one of the texts stands, in capitals or not, as text or in bytes. */
export const filesWith = (texts: string[], places: string[]): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const patterns = texts.flatMap(waysToWrite).flatMap((pattern) => ['-e', pattern]);
    execFile(
      'grep',
      ['-rlaiF', ...patterns, '--', ...places],
      { maxBuffer: 16 * 1024 * 1024, env: { ...process.env, LC_ALL: 'C' } },
      (error, stdout) => {
        // 1: found nothing. Files can go away while it looks (2): the database writes its own.
        if (error && error.code !== 1 && error.code !== 2) reject(new Error('grep did not run', { cause: error }));
        else resolve(stdout.split('\n').filter((line) => line !== ''));
      },
    );
  });
