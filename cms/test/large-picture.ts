import sharp from 'sharp';

/** A photo of 35 million points and some megabytes, each one different: as large as a visitor's camera makes them. */
export async function largePicture(n: number): Promise<Uint8Array<ArrayBuffer>> {
  const noise = { type: 'gaussian', mean: 90 + n * 5, sigma: 8 } as const;
  const create = { width: 7000, height: 5000, channels: 3, background: '#000', noise } as const;
  return new Uint8Array(await sharp({ create }).jpeg({ quality: 60 }).toBuffer());
}
