import type { StaffFile } from '../attachments/staffFiles.ts'
import { decisionOf } from '../attachments/visibility.ts'
import type { StaffMilestone } from '../milestones/staffMilestone.ts'
import type { ShareContents } from './useShareContents.ts'

/** What was ticked or unticked by hand in the dialog, by id. */
export type Ticks = ReadonlyMap<string, boolean>

type Input = { contents: ShareContents; attachmentsVisible: boolean; ticks: Ticks }

/** Files the dialog lists: those of internal notes and recalled ones cannot be shown by anything. */
export function listedFiles({ files }: ShareContents): StaffFile[] {
  return files.files.filter(({ id, recalledAt }) => !recalledAt && !files.internalNoteFileIds.has(id))
}

/** Whether a file would be visible without a tick, with the switch as it stands. */
function follows({ contents, attachmentsVisible }: Input, file: StaffFile): boolean {
  return decisionOf({ ...contents.files, attachmentsVisible }, file).visible
}

/** Whether a file is ticked: by hand, else by what its switches say. */
export function isFileTicked(input: Input, file: StaffFile): boolean {
  return input.ticks.get(file.id) ?? follows(input, file)
}

/** Whether a milestone is ticked. */
export function isMilestoneTicked({ ticks }: Pick<Input, 'ticks'>, { id, portalVisible }: StaffMilestone): boolean {
  return ticks.get(id) ?? portalVisible ?? false
}

/** Files hidden by hand, about which the *all attachments* switch asks (R17c). */
export function hiddenByHand(contents: ShareContents): StaffFile[] {
  return listedFiles(contents).filter(({ portalVisible }) => portalVisible === false)
}

/** What the ticks change, for the share's own transaction (R14b): only what differs from what would be anyway. */
export function tickedChanges(input: Input) {
  const files = listedFiles(input.contents).filter((file) => isFileTicked(input, file) !== follows(input, file))
  const milestones = input.contents.milestones.filter(
    (milestone) => isMilestoneTicked(input, milestone) !== milestone.portalVisible,
  )
  const ids = <Row extends { id: string }>(rows: Row[], ticked: (row: Row) => boolean) => ({
    show: rows.filter(ticked).map(({ id }) => id),
    hide: rows.filter((row) => !ticked(row)).map(({ id }) => id),
  })
  return {
    files: ids(files, (file) => isFileTicked(input, file)),
    milestones: ids(milestones, (milestone) => isMilestoneTicked(input, milestone)),
  }
}

/**
 * The ticks after some were set. One that says again what stands there without it is none: it is left out, so that nothing
 * is kept of what was ticked and unticked. A file that the record's switch decides follows it again then.
 */
export function tickedSo(input: Input, { ids, ticked }: { ids: readonly string[]; ticked: boolean }): Ticks {
  const { files } = input.contents.files
  const standing = (id: string) => {
    const file = files.find((each) => each.id === id)
    if (file) return follows(input, file)
    return input.contents.milestones.find((each) => each.id === id)?.portalVisible
  }
  const ticks = new Map(input.ticks)
  for (const id of ids) {
    if (standing(id) === ticked) ticks.delete(id)
    else ticks.set(id, ticked)
  }
  return ticks
}

/** Whether the ticks change anything. */
export function holdsAny({ files, milestones }: ReturnType<typeof tickedChanges>): boolean {
  return [files.show, files.hide, milestones.show, milestones.hide].some((ids) => ids.length > 0)
}

/** How many listed things stay inside. */
export function untickedCount(input: Input): number {
  const files = listedFiles(input.contents).filter((file) => !isFileTicked(input, file))
  return files.length + input.contents.milestones.filter((each) => !isMilestoneTicked(input, each)).length
}
