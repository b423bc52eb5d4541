// What a message in ICU syntax must be given, read out of its text by the compiler: `{days}` wants a text or a number,
// `{count, plural, …}` a number, `{kind, select, …}` a text. Text and the options of an argument take turns, so that the
// words of a branch are never mistaken for the name of an argument.

type InText<S extends string, Found> = S extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? AfterBranch<S, Found>
    : InArgument<After, Found>
  : AfterBranch<S, Found>

type AfterBranch<S extends string, Found> = S extends `${string}}${infer Rest}` ? InOptions<Rest, Found> : Found

type InArgument<S extends string, Found> = S extends `${infer Inside}}${infer Rest}`
  ? Inside extends `${infer Name}, ${infer Kind}`
    ? Kind extends `${string}{${string}`
      ? S extends `${Name}, ${infer Options}`
        ? InOptions<Options, Found | Typed<Name, Kind>>
        : Found
      : InText<Rest, Found | Typed<Name, Kind>>
    : InText<Rest, Found | readonly [Inside, string | number]>
  : Found

type InOptions<S extends string, Found> = S extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? AfterArgument<S, Found>
    : InText<After, Found>
  : AfterArgument<S, Found>

type AfterArgument<S extends string, Found> = S extends `${string}}${infer Rest}` ? InText<Rest, Found> : Found

type Typed<Name extends string, Kind extends string> = readonly [Name, Kind extends `select${string}` ? string : number]

type Named<Found> = {
  readonly [Pair in Found as Pair extends readonly [infer Name extends string, unknown]
    ? Name
    : never]: Pair extends readonly [string, infer Value] ? Value : never
}

/** The arguments that a message must be given, by name. Source: ICU MessageFormat. */
export type ArgumentsOf<Message extends string> = Named<InText<Message, never>>
