/** Larger pictures are made smaller on the device: a phone makes 12 MB of what a page shows in 0.2 MB. */
const large = 3_000_000;
const side = 2400;

/** What the server takes at most, in bytes (cms/src/submissions/picture.ts). */
const largest = 8 * 1024 * 1024;

/** Whether a picture is too large to send, also made smaller. */
export const isTooLarge = async (file: File): Promise<boolean> => (await smaller(file)).size > largest;

/** A picture that is quick to send; the same file when it is small, or when this browser cannot read it. */
export async function smaller(file: File): Promise<File> {
  if (file.size <= large) return file;
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
    const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.88 });
    return blob.size < file.size ? new File([blob], 'picture.jpg', { type: 'image/jpeg' }) : file;
  } catch {
    // The server says what is wrong with it, in the visitor's language.
    return file;
  }
}
