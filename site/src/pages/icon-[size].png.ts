import type { APIRoute } from 'astro';
import sharp from 'sharp';
import favicon from '../../public/favicon.svg?raw';

export const getStaticPaths = () => ['32', '180', '192', '512'].map((size) => ({ params: { size } }));

export const GET: APIRoute = async ({ params }) => {
  const size = Number(params.size);
  const png = await sharp(Buffer.from(favicon), { density: 72 * Math.ceil(size / 40) })
    .resize(size)
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
