/* The floor for starting up: a program that does nothing. */

int main(void) { return 0; }
