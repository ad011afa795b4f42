type Method = (...args: never[]) => unknown

/** All that the published typings name, down to the last method: a release that adds one does not compile until it is offered here. */
export type Offered<Api> = { readonly [Name in keyof Api]: Api[Name] extends Method ? Method : Offered<Api[Name]> }

/** The methods that an item, or a session, of the published typings has. */
export type ItemMethods<Item> = {
  readonly [Name in keyof Item as Item[Name] extends Method ? Name : never]: Method
}
