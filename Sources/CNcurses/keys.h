#ifndef TREDE_KEYS_H
#define TREDE_KEYS_H

/// Makes ready to read keys, and knows the forms of keys that terminfo leaves out.
void keys_open(void);
/// Lets the terminal send its keys in the form that terminfo describes, after another program had it.
void keys_return(void);
void keys_close(void);

#endif
