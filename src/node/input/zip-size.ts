import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const DEFLATED = 8;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/**
 * Whether the XML in a ZIP archive is larger than a limit, once unpacked: a few kilobytes can hold gigabytes, which the
 * readers of documents unpack without asking. What the archive says of its own sizes may be a lie, so it is unpacked.
 * Of an archive that is damaged this says nothing; its reader will.
 */
export function unpacksBeyond(bytes: Uint8Array, limit: number): boolean {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = limit;
  try {
    for (const packed of packedXml(archive)) {
      left -= inflateRawSync(packed, { maxOutputLength: Math.max(1, left) }).length;
      if (left <= 0) return true;
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
  return false;
}

/** The deflated entries with XML in them (APPNOTE.TXT 4.3.6). */
function* packedXml(archive: Buffer): Generator<Buffer> {
  const end = endOf(archive);
  if (end < 0) return;
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0 && archive.readUInt32LE(at) === ENTRY; left--) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const name = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    const isXml = /\.(?:xml|rels)$/i.test(archive.toString('latin1', at + 46, at + 46 + name));
    if (isXml && method === DEFLATED && archive.readUInt32LE(local) === LOCAL) {
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      yield archive.subarray(start, start + size);
    }
    at += 46 + name + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
}

/** Where the end record begins: before a comment of any length. */
function endOf(archive: Buffer): number {
  const first = Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = archive.length - END_LENGTH; at >= first; at--) if (archive.readUInt32LE(at) === END) return at;
  return -1;
}
