/**
 * What speaks of HTTP on one line, in any language of scripts and whatever is imported: requests by their paths,
 * methods and headers, errors and clients by their names.
 */
export const spokenOfHttp = new RegExp(
  [
    /\.(?:get|post|put|patch|del|delete|head|options)\([ \t]*[rf]?['"`](?:\/|\$?\{(?:self\.)?_?(?:base|url|host|api|server|root))/,
    /\bmethode?['"]?[ \t]*[:=]>?[ \t]*['"](?:GET|HEAD|POST|PUT|PATCH|DELETE)['"]/,
    /['"](?:GET|HEAD|POST|PUT|PATCH|DELETE)['"],[ \t]*(?:[rf]?['"`]\/?|self\.|this\.|\w*(?:url|uri|path)\b)/,
    /['"](?:[Cc]ontent-[Tt]ype|[Aa]uthorization|[Ww][Ww][Ww]-[Aa]uthenticate|[Ss]et-[Cc]ookie|[Uu]ser-[Aa]gent)['"]/,
    /(?:H(?:ttp|TTP)|\bhttp|Axios|Fetch)(?:Error|Exception|Client|Request|Response|Service|Server|Code)s?\b/,
    /(?:(?:\ba|A)(?:pi|PI)|R(?:est|EST))(?:Client|Request|Response|Service|Server)s?\b/,
    /\bHTTP (?:status|error|response|code)/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** A handler of AWS Lambda in JavaScript, which need import nothing: `exports.handler = …`, `async (event, context) =>`. */
export const lambdaHandler =
  /\bexports\.handler\b|\bexport\s+(?:const|(?:async\s+)?function)\s+(?:lambda_?)?handler\b|\bAPIGateway[A-Z]\w*|\(\s*_?event\s*(?::[^,(){}]{1,80})?,\s*_?(?:context|ctx)\b/i;
