import { useEffect, useRef, useState } from 'react';
import { Icon } from '../Icon.tsx';
import { recognition, wordsOf } from './speech.ts';
import type { Recognition } from './speech.ts';
import type { FinderSay } from './texts.ts';

type Props = { tag: string; say: FinderSay; onSaid: (words: string) => void };

/** Says what is looked for. First it tells that the browser may send the sound to its maker; nothing listens before. */
export function Voice({ tag, say, onSaid }: Props) {
  const [able] = useState(() => recognition(tag) !== null);
  const [step, setStep] = useState<'off' | 'asks' | 'listens' | 'failed'>('off');
  const heard = useRef<Recognition>(null);
  const start = useRef<HTMLButtonElement>(null);
  useEffect(() => () => heard.current?.abort(), []);
  useEffect(() => {
    if (step === 'asks') start.current?.focus();
  }, [step]);
  if (!able) return null;

  const listen = () => {
    const made = recognition(tag);
    if (!made) return;
    heard.current = made;
    made.onresult = (event) => {
      setStep('off');
      onSaid(wordsOf(event));
    };
    made.onerror = () => setStep('failed');
    made.onend = () => setStep((now) => (now === 'listens' ? 'off' : now));
    setStep('listens');
    made.start();
  };
  const stop = () => {
    heard.current?.abort();
    setStep('off');
  };
  return (
    <>
      <button
        type="button"
        aria-label={say('finder.voice')}
        aria-expanded={step !== 'off'}
        aria-controls="finder-voice"
        onClick={() => (step === 'off' ? setStep('asks') : stop())}
      >
        <Icon name="microphone" size={20} />
      </button>
      <div
        className="voice"
        id="finder-voice"
        hidden={step === 'off'}
        onKeyDown={({ key }) => {
          if (key === 'Escape') stop();
        }}
      >
        <p role="status">{step === 'listens' ? say('finder.voice.listening') : ''}</p>
        {step === 'failed' && <p>{say('finder.voice.failed')}</p>}
        {step !== 'listens' && <p>{say('finder.voice.privacy')}</p>}
        <div className="cluster">
          {step !== 'listens' && (
            <button type="button" className="button" ref={start} onClick={listen}>
              {say('finder.voice.start')}
            </button>
          )}
          <button type="button" className="button quiet" onClick={stop}>
            {say('finder.voice.cancel')}
          </button>
        </div>
      </div>
    </>
  );
}
