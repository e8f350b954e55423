// The precompiled header of the layers below the window needs a source to belong to.
