// citation-js brings no types; what the tests use of it.
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      chain: (data: string | object, options: { generateGraph: boolean; forceType: string }) => unknown;
    };
  };
}
