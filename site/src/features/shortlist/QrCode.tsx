import { useEffect, useState } from 'react';

/** The link of the list for who has it on paper: a phone opens it in its own language. Not on the screen. */
export function QrCode({ address }: { address: string }) {
  const [code, setCode] = useState<{ side: number; path: string } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    // The address itself is printed too: without the code the list loses nothing.
    void import('./qr.ts').then(
      ({ qrPath }) => {
        if (isCurrent) setCode(qrPath(address));
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [address]);
  if (!code) return null;
  return (
    <svg className="paper code" viewBox={`0 0 ${code.side} ${code.side}`} aria-hidden="true">
      <path d={code.path} />
    </svg>
  );
}
