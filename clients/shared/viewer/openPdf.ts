import {
  AnnotationEditorType,
  AnnotationMode,
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {
  EventBus,
  FindState,
  LinkTarget,
  PDFFindController,
  PDFLinkService,
  PDFViewer,
} from 'pdfjs-dist/legacy/web/pdf_viewer.mjs'
import { type FoldedText, foldedText, searchPattern, stretchesOf } from './foldedText.ts'
import { followPinch } from './followPinch.ts'
import { type FindStep, type SheetActions, type SheetState, steppedScale, withinScales, type Zoom } from './sheet.ts'

/*
 * The library draws pages that are near, keeps ten of them, and lays their text over them, so that it can be read aloud,
 * selected and searched. Of its two builds this one runs in browsers that are a few years old as well.
 */

GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).href

/** One question for the whole file: each would count as one more opening. Nothing in a PDF is run, nor told to the console. */
const options = { disableRange: true, disableAutoFetch: false, enableXfa: false, verbosity: 0 }

const presets = { first: 'auto', width: 'page-width', page: 'page-fit' } as const

/** The library names its own parts in its own way; ours are named here. */
const unspoken = { pause() {}, resume() {}, translate: async () => {}, get: async () => '', getDirection: () => 'ltr' }

/** Finds as the search of the product does; the library looks page after page, and marks what is found. */
class FoldedFind extends PDFFindController {
  private readonly pages: FoldedText[] = []

  override match(query: string | string[], content: string, page: number) {
    const pattern = searchPattern(String(query))
    this.pages[page] ??= foldedText(content)
    return pattern ? stretchesOf(this.pages[page], pattern).map(({ at, length }) => ({ index: at, length })) : []
  }
}

export type PdfSheet = {
  /** Scrolls; the pages are put into its only child. */
  container: HTMLDivElement
  address: string
  nameOfPage: (page: number, pages: number) => string
  onReady: (actions: SheetActions) => void
  onState: (state: Partial<SheetState>) => void
  onFail: () => void
  signal: AbortSignal
}

/** Opens a PDF in a place of the page. */
export function openPdf(sheet: PdfSheet): void {
  const { container, address, signal, onFail } = sheet
  const { viewer, links } = viewerIn(sheet)
  const loading = getDocument({ url: address, ...options })
  const asked = new Set<Promise<unknown>>()
  signal.addEventListener('abort', async () => {
    await Promise.allSettled(asked)
    viewer.setDocument(null as unknown as PDFDocumentProxy)
    await loading.destroy()
  })
  async function show() {
    const pdf = await loading.promise
    followPages(pdf, { asked, signal })
    // A file may begin well and have no page.
    await pdf.getPage(1)
    if (signal.aborted) return
    viewer.setDocument(pdf)
    links.setDocument(pdf)
  }
  show().catch(() => !signal.aborted && onFail())
  const resized = new ResizeObserver(() => {
    const preset = viewer.currentScaleValue
    // It has no size any more when it goes.
    if (!container.offsetParent || signal.aborted) return
    if (Object.values<string>(presets).includes(preset)) viewer.currentScaleValue = preset
  })
  resized.observe(container)
  signal.addEventListener('abort', () => resized.disconnect())
}

/**
 * Keeps the pages that are asked for until they are there. The library asks for every page when a file is opened, and reports
 * each as a fault of the page around when the file goes before; so it goes after them, and no further one is asked for.
 */
function followPages(pdf: PDFDocumentProxy, { asked, signal }: { asked: Set<Promise<unknown>>; signal: AbortSignal }) {
  const getPage = pdf.getPage.bind(pdf)
  pdf.getPage = (number) => {
    if (signal.aborted) return new Promise(() => {})
    const page = getPage(number)
    const settled = () => void asked.delete(page)
    asked.add(page)
    page.then(settled, settled)
    return page
  }
}

function viewerIn(sheet: PdfSheet) {
  const { container, nameOfPage, onReady, onState, signal } = sheet
  const eventBus = new EventBus()
  const links = new PDFLinkService({
    eventBus,
    externalLinkTarget: LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer',
  })
  const findController = new FoldedFind({ linkService: links, eventBus, delay: 150 })
  const viewer = new PDFViewer({
    container,
    eventBus,
    linkService: links,
    findController,
    annotationMode: AnnotationMode.ENABLE,
    annotationEditorMode: AnnotationEditorType.DISABLE,
    enableAutoLinking: false,
    l10n: unspoken as never,
    ...{ abortSignal: signal },
  })
  links.setViewer(viewer)
  eventBus.on('pagesinit', () => {
    const pages = viewer.pagesCount
    for (let page = 1; page <= pages; page += 1) {
      viewer.getPageView(page - 1)!.div.setAttribute('aria-label', nameOfPage(page, pages))
    }
    viewer.currentScaleValue = presets.first
    onState({ pages, page: 1 })
    onReady(actionsOn({ viewer, eventBus, container }))
  })
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => onState({ page: pageNumber }))
  eventBus.on('scalechanging', ({ scale }: { scale: number }) => onState({ scale }))
  type Found = { matchesCount: { current: number; total: number }; state?: number }
  const onFound = ({ matchesCount, state }: Found) => {
    if (!findController.highlightMatches) return
    onState({ hits: { ...matchesCount, isCounting: state === FindState.PENDING } })
  }
  eventBus.on('updatefindmatchescount', onFound)
  eventBus.on('updatefindcontrolstate', onFound)
  followPinch(container, pinchOn(viewer), signal)
  return { viewer, links }
}

type Drawn = { viewer: PDFViewer; eventBus: EventBus; container: HTMLElement }

function actionsOn({ viewer, eventBus, container }: Drawn): SheetActions {
  return {
    zoom(to: Zoom) {
      if (to === 'in' || to === 'out') viewer.currentScale = steppedScale(viewer.currentScale, to)
      else if (typeof to === 'number') viewer.currentScale = to
      else viewer.currentScaleValue = presets[to]
    },
    isWide: () => container.scrollWidth > container.clientWidth + 1,
    goTo(page) {
      viewer.currentPageNumber = page
    },
    find(search: string, step: FindStep) {
      if (!searchPattern(search)) return eventBus.dispatch('findbarclose', {})
      const type = step === 'first' ? '' : 'again'
      eventBus.dispatch('find', { type, query: search, highlightAll: true, findPrevious: step === 'previous' })
    },
  }
}

/** Follows fingers at once and draws when they rest; the library rounds, so small moves are gathered. */
function pinchOn(viewer: PDFViewer) {
  let wanted: number | null = null
  let resting: ReturnType<typeof setTimeout>
  return (by: number, at: { x: number; y: number }) => {
    wanted = withinScales((wanted ?? viewer.currentScale) * by)
    clearTimeout(resting)
    resting = setTimeout(() => {
      wanted = null
    }, 400)
    viewer.updateScale({ scaleFactor: wanted / viewer.currentScale, origin: [at.x, at.y], drawingDelay: 400 })
  }
}
