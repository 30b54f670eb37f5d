import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail that arrived: who it was for, and its source. */
export type Arrived = { to: string[]; source: string };

/** What the server does with a mail. */
export type Mood = 'takes' | 'defers' | 'refuses' | 'hangs' | 'knows nobody';

const reply = (message: string, responseCode: number) => Object.assign(new Error(message), { responseCode });

/** A real mail server on the loopback, that keeps what arrives and can be in a bad mood; `onMail` is told each mail. */
export async function smtpPeer(onMail: (mail: Arrived) => void = () => undefined) {
  const arrived: Arrived[] = [];
  let mood: Mood = 'takes';
  let connections = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onConnect: (_session, done) => {
      connections += 1;
      if (mood !== 'hangs') done();
    },
    onRcptTo: (_address, _session, done) => {
      if (mood === 'knows nobody') done(reply('5.1.1 No such person', 550));
      else if (mood === 'refuses') done(reply('5.7.1 Not by us', 554));
      else if (mood === 'defers') done(reply('4.3.2 Come back later', 451));
      else done();
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const mail = { to, source: Buffer.concat(chunks).toString() };
        arrived.push(mail);
        onMail(mail);
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const address = `smtp://127.0.0.1:${port}`;
  return {
    address,
    /** Its address, with timeouts for a test of its moods. */
    url: `${address}?connectionTimeout=500&greetingTimeout=500&socketTimeout=500`,
    arrived,
    connections: () => connections,
    feel: (now: Mood) => {
      mood = now;
    },
    stop: () => new Promise<void>((done) => server.close(() => done())),
  };
}
