import { SkeletonRows } from '@parvis/clients-shared/SkeletonRows.tsx'

/** A record's page before its answer came: bars where title, answers and details will be. */
export function RecordSkeleton() {
  return <SkeletonRows rows={7} widths={[24, 40, 16]} />
}
