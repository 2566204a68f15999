/** A picture for the firm's logo, as it will be kept: a PNG in an address of its own. */
export type DrawnLogo = { url: string; width: number; height: number; isPale: boolean }
export type LogoFault = 'TOO_LARGE' | 'NOT_A_PICTURE' | 'TOO_SMALL'

/** What is read of a file at all. */
export const maxChosenBytes = 10_000_000
const maxKeptBytes = 300_000
/** Three times as large as it is shown, for sharp screens. */
const most = { width: 600, height: 240 }
const minSide = 16

/** How large a picture is drawn: into the place there is, and never larger than it came unless it is a drawing. */
export function drawnSize(of: { width: number; height: number }, { isDrawing }: { isDrawing: boolean }) {
  const fits = Math.min(most.width / of.width, most.height / of.height)
  const scale = isDrawing ? fits : Math.min(1, fits)
  return { width: Math.max(1, Math.round(of.width * scale)), height: Math.max(1, Math.round(of.height * scale)) }
}

function readUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}

/** As a picture, a drawing runs nothing and fetches nothing: scripts and links in it stay out. */
function loadPicture(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const picture = new Image()
    picture.onload = () => resolve(picture)
    picture.onerror = () => reject(new Error('no picture'))
    picture.src = url
  })
}

/** Whether hardly anything of a picture would be seen on white paper. */
export function isPaleOnWhite(pixels: Uint8ClampedArray): boolean {
  let [drawn, seen] = [0, 0]
  for (let at = 0; at < pixels.length; at += 4) {
    const opacity = pixels[at + 3]! / 255
    if (opacity < 0.1) continue
    drawn += 1
    const light = (0.2126 * pixels[at]! + 0.7152 * pixels[at + 1]! + 0.0722 * pixels[at + 2]!) / 255
    if (1 - opacity + opacity * light < 0.8) seen += 1
  }
  return seen < drawn * 0.02
}

const bytesOf = (url: string) => (url.length - url.indexOf(',') - 1) * 0.75

/**
 * Draws a chosen picture of any kind the browser knows as the small PNG that is kept: only its pixels come along, so that
 * nothing in a file can run or say where it was taken.
 */
export async function drawLogo(file: File): Promise<DrawnLogo | { fault: LogoFault }> {
  if (file.size > maxChosenBytes) return { fault: 'TOO_LARGE' }
  const picture = await readUrl(file)
    .then(loadPicture)
    .catch(() => null)
  if (!picture) return { fault: 'NOT_A_PICTURE' }
  const isDrawing = file.type === 'image/svg+xml' || /\.svg$/i.test(file.name)
  // Firefox says nothing of a drawing that has no size of its own.
  const natural = { width: picture.naturalWidth || most.width, height: picture.naturalHeight || most.height }
  if (!isDrawing && Math.min(natural.width, natural.height) < minSide) return { fault: 'TOO_SMALL' }
  const canvas = document.createElement('canvas')
  let size = drawnSize(natural, { isDrawing })
  for (
    ;
    Math.min(size.width, size.height) >= minSide;
    size = drawnSize({ width: size.width * 0.8, height: size.height * 0.8 }, { isDrawing: false })
  ) {
    Object.assign(canvas, size)
    const pen = canvas.getContext('2d')!
    pen.imageSmoothingQuality = 'high'
    pen.drawImage(picture, 0, 0, size.width, size.height)
    const url = canvas.toDataURL('image/png')
    if (bytesOf(url) > maxKeptBytes) continue
    return { url, ...size, isPale: isPaleOnWhite(pen.getImageData(0, 0, size.width, size.height).data) }
  }
  return { fault: 'TOO_SMALL' }
}
