import sharp from 'sharp';

/** A photo with a place and a maker in it, as a telephone makes them. */
export const picture = async (): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await sharp({ create: { width: 640, height: 320, channels: 3, background: '#0b5cad' } })
      .withExif({ IFD0: { Artist: 'kanarie' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 4/1 0/1' } })
      .jpeg()
      .toBuffer(),
  );

/** Sends a file with what it shows, as the admin does. A length is stated: `fetch` does that for bytes only. */
export async function uploadOf(bytes: Uint8Array<ArrayBuffer>, name: string, type: string) {
  const form = new FormData();
  form.set('file', new File([bytes], name, { type }));
  form.set('_payload', JSON.stringify({ alt: 'Een koor dat zingt' }));
  const encoded = new Response(form);
  return {
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    body: new Uint8Array(await encoded.arrayBuffer()),
  };
}
