/** The later session that reviews the actions. */
export type FollowUp = {
  /** UTC instant, ISO 8601, or null while it is not agreed. */
  readonly at: string | null
  /** The incident was closed: a UTC instant, or null while it is open. */
  readonly closedAt: string | null
}

/** Who writes the document, tells the stakeholders and plans the review. */
export type PostmortemOwner = { readonly userId: string | null; readonly name: string }
