type Uuid = ReturnType<Crypto['randomUUID']>

/**
 * A version 4 UUID [RFC 9562, 5.4]. Browsers leave `crypto.randomUUID` out of pages that came by plain http from another
 * machine (https://w3c.github.io/webcrypto/#Crypto-method-randomUUID), where boards are joined as well.
 */
export function randomUuid(): Uuid {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') as Uuid
}
