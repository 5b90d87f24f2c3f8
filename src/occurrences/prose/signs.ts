/** What marks a word as code or as strong; a backslash takes a sign of Markdown for itself. */
export const marks = '(?:[`*_"“\'\\\\]|</?(?:code|strong|tt|[bi])>)*';

/** What ends the saying, or joins it to a reason. */
export const closing = new RegExp(
  `^${marks}\\s*(?:$|[.,;:()|→，。；：（）、]|->|(?:(?:right|just|only|directly|immediately) )?(?:automatically|immediately|silently|if|when|and|or|for|unless|on|with|without|as|otherwise|instead|rather than|in case|because|even|after|before|until|since|while|regardless|so|but|whenever|once|which|versus|to (?:the|an?|clients?|users?))\\b)`,
  'i',
);
