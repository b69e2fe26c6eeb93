import { useMemo } from 'react'
import { MODULE_PX, qrCode, QUIET_ZONE } from '../../exports/index.ts'
import { shareWords as words } from '../../messages/index.ts'

/** Modules of a short link are drawn larger, up to about this many CSS pixels on a side. */
const COMFORTABLE_PX = 200

/** A text as a QR code, dark on white in every scheme of colours; or why there is none. */
export function QrPicture({ text }: { text: string }) {
  const code = useMemo(() => qrCode(text), [text])
  if (!code) return <p className="note">{words.noCode}</p>
  const side = code.size + 2 * QUIET_ZONE
  const size = Math.max(MODULE_PX, Math.floor(COMFORTABLE_PX / side)) * side
  return (
    <figure className="share-code">
      <svg
        className="exact"
        role="img"
        aria-label={words.code(text)}
        viewBox={`0 0 ${side} ${side}`}
        width={size}
        height={size}
        shapeRendering="crispEdges"
      >
        <rect width={side} height={side} fill="#ffffff" />
        <path transform={`translate(${QUIET_ZONE} ${QUIET_ZONE})`} d={code.path} fill="#000000" />
      </svg>
      <figcaption className="note">{words.scan}</figcaption>
    </figure>
  )
}
