import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  hkdfSync,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto';

/** A signature that shows to everybody who knows the public key that a text is ours. */
export type Signature = {
  /** An Ed25519 signature (base64url) of a text, good for one kind of thing only. */
  sign(kind: string, text: string): string;
  /** Tells whether we signed this text as that kind of thing. Never throws. */
  isSigned(kind: string, text: string, signature: string): boolean;
  /** A MAC (HMAC-SHA-256, base64url) of a text, good for one kind of thing only: cheap, and checked by the key ring alone. */
  mac(kind: string, text: string): string;
  /** Tells whether a MAC is ours, of this text as that kind of thing. Never throws. */
  isMac(kind: string, text: string, mac: string): boolean;
  /** The public key, in PEM: worth writing down where nobody who runs the gateway can change it. */
  publicKey: string;
};

/** The prefix of the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs with a key of its own that follows from a master key, so that it is the same for as long as that is. */
export function signatureOf(master: Buffer): Signature {
  const seed = Buffer.from(hkdfSync('sha256', master, '', 'helhed signature', 32));
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const open = createPublicKey(key);
  const said = (kind: string, text: string) => Buffer.from(`${kind}\0${text}`);
  const macKey = createSecretKey(Buffer.from(hkdfSync('sha256', master, '', 'helhed mac', 32)));
  const macOf = (kind: string, text: string) => createHmac('sha256', macKey).update(said(kind, text)).digest();
  return {
    sign: (kind, text) => sign(null, said(kind, text), key).toString('base64url'),
    isSigned(kind, text, signature) {
      const bytes = Buffer.from(signature, 'base64url');
      return bytes.length === 64 && verify(null, said(kind, text), open, bytes);
    },
    mac: (kind, text) => macOf(kind, text).toString('base64url'),
    isMac(kind, text, mac) {
      const bytes = Buffer.from(mac, 'base64url');
      return bytes.length === 32 && timingSafeEqual(bytes, macOf(kind, text));
    },
    publicKey: open.export({ format: 'pem', type: 'spki' }).toString(),
  };
}
