import { correction, generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'

/** A QR code as a path in units of one module, with its upper left module at 0, 0. */
export interface QrCode {
  readonly path: string
  /** Modules on a side, without the quiet zone. */
  readonly size: number
}

/** Light modules that must surround a code on every side (ISO/IEC 18004). */
export const QUIET_ZONE = 4

/** A module narrower than this many CSS pixels is hard to read from a screen. */
export const MODULE_PX = 3

/** Version 18 has 89 modules on a side: with its quiet zone 291 CSS pixels at `MODULE_PX`. */
const MAX_VERSION = 18

/** The code of a text; `null` when the text is too long for one that can be read from a screen. */
export function qrCode(text: string): QrCode | null {
  try {
    const code = generate(text, { minCorrectionLevel: correction.L, maxVersion: MAX_VERSION })
    return { path: toSvgPath(code), size: code.size }
  } catch {
    return null
  }
}
