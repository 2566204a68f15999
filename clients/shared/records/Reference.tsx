/** A record's reference, kept in its own direction inside any script. */
export function Reference({ children }: { children: string }) {
  return (
    <bdi dir="ltr" data-reference>
      {children}
    </bdi>
  )
}
