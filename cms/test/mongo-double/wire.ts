import { deserialize, serialize } from 'bson';
import type { Document } from 'bson';
import type { Socket } from 'node:net';

/* https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/: OP_MSG, and OP_QUERY for the first greeting. */

const opReply = 1;
const opQuery = 2004;
const opMsg = 2013;
const headerSize = 16;

const read = (bytes: Uint8Array): Document => deserialize(bytes, { promoteBuffers: true });
const sized = (buffer: Buffer, at: number) => buffer.subarray(at, at + buffer.readInt32LE(at));

function cstring(buffer: Buffer, at: number): { text: string; next: number } {
  const end = buffer.indexOf(0, at);
  return { text: buffer.toString('utf8', at, end), next: end + 1 };
}

/** The command of an OP_MSG; lists sent apart from the body (documents, updates, deletes) are put into it. */
function readMsg(message: Buffer): Document {
  const checksum = message.readUInt32LE(headerSize) & 1 ? 4 : 0;
  let at = headerSize + 4;
  let command: Document = {};
  const lists: Document = {};
  while (at < message.length - checksum) {
    const kind = message[at];
    const section = sized(message, at + 1);
    if (kind === 0) command = read(section);
    else {
      const { text, next } = cstring(section, 4);
      const docs: Document[] = [];
      for (let i = next; i < section.length; i += section.readInt32LE(i)) docs.push(read(sized(section, i)));
      lists[text] = docs;
    }
    at += 1 + section.length;
  }
  return { ...command, ...lists };
}

function readQuery(message: Buffer): Document {
  const { next } = cstring(message, headerSize + 4);
  return read(sized(message, next + 8));
}

function header(length: number, responseTo: number, code: number): Buffer {
  const bytes = Buffer.alloc(headerSize);
  [headerSize + length, 0, responseTo, code].forEach((value, i) => bytes.writeInt32LE(value, i * 4));
  return bytes;
}

function reply(socket: Socket, request: Buffer, doc: Document) {
  const body = Buffer.from(serialize(doc, { ignoreUndefined: true }));
  const id = request.readInt32LE(4);
  if (request.readInt32LE(12) === opMsg) {
    socket.write(Buffer.concat([header(5 + body.length, id, opMsg), Buffer.alloc(5), body]));
    return;
  }
  const prefix = Buffer.alloc(20);
  prefix.writeInt32LE(1, 16);
  socket.write(Buffer.concat([header(20 + body.length, id, opReply), prefix, body]));
}

/** Answers every command that comes in over a socket with what `answer` returns. */
export function serve(socket: Socket, answer: (command: Document) => Document): void {
  let waiting = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    waiting = Buffer.concat([waiting, Buffer.from(chunk)]);
    while (waiting.length >= headerSize && waiting.length >= waiting.readInt32LE(0)) {
      const message = sized(waiting, 0);
      waiting = waiting.subarray(message.length);
      const command = message.readInt32LE(12) === opQuery ? readQuery(message) : readMsg(message);
      reply(socket, message, answer(command));
    }
  });
}
