#include "providers/chatclient.h"
