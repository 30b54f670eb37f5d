import { afterEach, expect, it, vi } from 'vitest';
import { isTooLarge, smaller } from './picture.ts';

const picture = (bytes: number) => new File([new Uint8Array(bytes)], 'foto.jpg', { type: 'image/jpeg' });

/** A browser that can read pictures, and makes this many bytes of each. */
function canRead(bytes: number): void {
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({ width: 6000, height: 4000, close: () => undefined }));
  class Canvas {
    readonly size: [number, number];
    constructor(width: number, height: number) {
      this.size = [width, height];
    }
    getContext = () => ({ drawImage: () => undefined });
    convertToBlob = () => {
      expect(this.size).toEqual([2400, 1600]);
      return Promise.resolve(new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }));
    };
  }
  vi.stubGlobal('OffscreenCanvas', Canvas);
}
afterEach(() => vi.unstubAllGlobals());

it('makes a large picture smaller on the device, and leaves a small one as it is', async () => {
  canRead(200_000);
  expect((await smaller(picture(12_000_000))).size).toBe(200_000);
  expect(await isTooLarge(picture(12_000_000))).toBe(false);
  const small = picture(2_000_000);
  expect(await smaller(small)).toBe(small);
});

it('tells before it is sent that a picture is too large, where it cannot be made smaller', async () => {
  expect(await isTooLarge(picture(8 * 1024 * 1024 + 1))).toBe(true);
  expect(await isTooLarge(picture(8 * 1024 * 1024))).toBe(false);
  canRead(9_000_000);
  expect(await isTooLarge(picture(12_000_000))).toBe(true);
});
