import { type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { SkeletonRows } from '../kit/SkeletonRows.tsx'
import styles from './Sheets.module.css'
import type { SheetProps } from './sheet.ts'
import { zoomedSheet } from './zoomedSheet.ts'

const around = 32

/** Moves what scrolls by the mouse, as a finger does by itself. */
function drag({ currentTarget: scroller, pointerId, pointerType, button }: PointerEvent<HTMLElement>): void {
  if (pointerType !== 'mouse' || button !== 0) return
  scroller.setPointerCapture(pointerId)
}

function move({ currentTarget: scroller, pointerId, movementX, movementY }: PointerEvent<HTMLElement>): void {
  if (scroller.hasPointerCapture(pointerId))
    scroller.scrollBy({ left: -movementX, top: -movementY, behavior: 'instant' })
}

/** A picture: as large as it is or as there is room for at first, and moved about once it is larger. */
export function PictureView({ address, name, onReady, onState, onFail }: SheetProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const picture = useRef<HTMLImageElement>(null)
  const [isThere, setThere] = useState(false)
  const equip = useEffectEvent((signal: AbortSignal) => {
    const { naturalWidth, naturalHeight } = picture.current!
    onReady(
      zoomedSheet({
        scroller: scroller.current!,
        sheet: picture.current!,
        ground: scroller.current!,
        natural: () => ({ width: naturalWidth + around, height: naturalHeight + around }),
        first: 'page',
        onScale: (scale) => onState({ scale }),
        signal,
      }),
    )
  })
  useEffect(() => {
    if (!isThere) return
    const opened = new AbortController()
    equip(opened.signal)
    return () => opened.abort()
  }, [isThere])
  return (
    <>
      {!isThere && <SkeletonRows rows={10} widths={[70]} />}
      <div
        ref={scroller}
        className={styles.scroller}
        role="document"
        aria-label={name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        hidden={!isThere}
        onPointerDown={drag}
        onPointerMove={move}
        data-picture
        data-sheet={isThere || undefined}
      >
        <img ref={picture} src={address} alt={name} draggable={false} onLoad={() => setThere(true)} onError={onFail} />
      </div>
    </>
  )
}
