/* Whole numbers as text that compresses well and is read at once: one character below 46, and seldom more than two. */

// Printable ASCII without the quote and the backslash, which JSON would write as two characters.
const alphabet = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .filter((char) => char !== '"' && char !== '\\')
  .slice(0, 92);
const half = 46;
const valueOf = new Int8Array(128).fill(-1);
alphabet.forEach((char, value) => {
  valueOf[char.charCodeAt(0)] = value;
});

/** Packs whole numbers from 0. */
export function pack(numbers: number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= half) {
      text += alphabet[half + (rest % half)] ?? '';
      rest = Math.floor(rest / half);
    }
    text += alphabet[rest] ?? '';
  }
  return text;
}

/** The numbers of a packed text. */
export function unpack(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at += 1) {
    const value = valueOf[text.charCodeAt(at)] ?? 0;
    if (value >= half) {
      number += (value - half) * scale;
      scale *= half;
    } else {
      numbers.push(number + value * scale);
      number = 0;
      scale = 1;
    }
  }
  return numbers;
}
