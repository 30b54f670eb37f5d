import { encode } from 'uqr';

/* Runs in the browser, and is fetched when somebody has a list. */

/** More letters make squares too small for the camera of a phone. */
const mostLetters = 700;

/** What draws a QR code: the side in squares and the path of the dark ones; null for an address too long to scan. */
export function qrPath(address: string): { side: number; path: string } | null {
  if (address.length > mostLetters) return null;
  const { size, data } = encode(address, { ecc: 'L', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { side: size, path };
}
